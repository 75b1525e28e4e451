/** A program for the tests of `runAll`: says what it is told, and fails if told to. */
const [, , word] = process.argv
process.stdout.write(word)
process.exitCode = word === 'fail' ? 3 : 0
