import { expect, it } from 'vitest'
import { escape } from '../../src/lib/html'

it('text stays text in HTML', () => expect(escape(`<a b="c" d='e'>&</a>`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;&lt;/a&gt;'))
