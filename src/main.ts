import { mount } from 'svelte'
import App from './App.svelte'
import './app.css'
import { arrive } from './scenario/links/url'

/** The folder of the explorer, as seen from its page. */
const ROOT = './'

await arrive(ROOT)
const target = document.getElementById('app')!
target.replaceChildren()
mount(App, { target, props: { root: ROOT } })
