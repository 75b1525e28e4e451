import { mount } from 'svelte'
import '../app.css'
import { arrive, placeOf } from '../scenario/links/url'
import Embed from './Embed.svelte'

/** The folder of the explorer, as seen from the embed page. */
const ROOT = '../'

const target = document.getElementById('embed')!
void arrive(ROOT).then(() => {
  target.replaceChildren()
  mount(Embed, { target, props: { place: placeOf(), root: ROOT } })
})
