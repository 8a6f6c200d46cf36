def log = new File(basedir, 'build.log').getText('UTF-8')

// The listing.
assert log.contains('preset strict (pom)')
assert log.contains('BroadCatch: on (onex.yaml:2), error (onex.yaml:2)')
assert log.contains('ConsoleOutput: off (pom), warning (default)')
assert log.contains('scope = everywhere (preset strict)')
assert log.contains('UnparsableSource: on (default), critical (default)')

// The explanation.
assert log.contains('Why, and what to do')
assert log.contains('RawType: on (default), critical (default)')

// The name of nothing.
assert log.contains('onex.rule=RawTyp: there is no such rule; did you mean RawType?')
