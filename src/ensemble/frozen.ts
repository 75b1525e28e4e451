import { newest } from '../model/version'
import { ensemble } from './ensemble'

/** What `npm run release` freezes: a whole version of the model, that scenarios can be run and drawn with. */
export const frozen = { ...newest, ...ensemble }
