import { mount } from 'svelte'
import App from './App.svelte'
import './app.css'
import { arrive } from './scenario/links/url'

await arrive('./')
const target = document.getElementById('app')!
target.replaceChildren()
mount(App, { target })
