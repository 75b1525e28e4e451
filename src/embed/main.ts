import { mount } from 'svelte'
import '../app.css'
import { arrive, placeOf } from '../scenario/links/url'
import Embed from './Embed.svelte'

const target = document.getElementById('embed')!
void arrive('../').then(() => {
  target.replaceChildren()
  mount(Embed, { target, props: { place: placeOf() } })
})
