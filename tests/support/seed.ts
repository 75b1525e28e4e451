import fc from 'fast-check'

// The same examples at every run: a test that fails should fail again.
fc.configureGlobal({ seed: 20270101 })
