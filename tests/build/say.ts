/** A program for the tests of `runAll`: prints its argument, and fails if that is “fail”. */
const [, , word] = process.argv
process.stdout.write(word)
process.exitCode = word === 'fail' ? 3 : 0
