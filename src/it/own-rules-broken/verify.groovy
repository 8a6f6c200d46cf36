def log = new File(basedir, 'build.log').getText('UTF-8')

// What is wrong with each rule, with its jar, its class and what to do, all at once.
def jar = 'broken-rules-1.jar: the rule acme.rules.'
assert log.contains(jar + 'Gone is not there; correct its name in META-INF/services/dev.onex.rule.Rule')
assert log.contains(jar + 'NoRule does not implement dev.onex.rule.Rule')
assert log.contains(jar + 'Throwing throws java.lang.IllegalStateException: no table of words in its constructor')
assert log.contains(jar + 'Bare has no @RuleInfo; annotate the class')
assert log.contains(jar + 'RawType has the name of a rule of onex; rename the class')
assert !log.contains(jar + 'Usable')

// Settings of those are no further mistake, and others still are.
assert !log.contains('<Gone>')
assert !log.contains('<Bare>')
assert log.contains('<rules><Usabel>: there is no such rule; did you mean Usable?')

// Nothing was checked with the rules that are left.
assert log.contains('MojoExecutionException')
assert !log.contains('RawType: ')
assert !new File(basedir, 'app/target/onex-report.json').exists()
