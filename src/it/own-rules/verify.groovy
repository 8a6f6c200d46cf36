import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'app/target/onex-report.json'), 'UTF-8')

// The rules were tested with the kit before they were used.
assert log =~ /Tests run: 3, Failures: 0, Errors: 0/
assert log.contains('onex: rules of acme-rules-1.jar: FieldInjection, WallClock')

// They are configured and reported as ours are, and their tree is the parser's that we use.
assert report.findings.collect { [it.rule, it.severity, it.line, it.symbol] } == [
  ['FieldInjection', 'error', 9, 'shop.Orders#clock'],
  ['WallClock', 'warning', 13, 'shop.Orders#due()']]
assert report.rules.find { it.rule == 'WallClock' }.enabled
assert report.rules.find { it.rule == 'RawType' }.enabled
assert report.summary.verdict == 'passed'
assert log.contains("Orders.java:[9,3] FieldInjection: a container fills in 'clock'")

// The listing, the page that the jar has, and what a rule without one says of itself.
assert log.contains('FieldInjection: on (pom), error (default), of acme-rules-1.jar')
assert log.contains('annotations = Wired (pom)')
assert log.contains('WallClock: on (pom), warning (pom), of acme-rules-1.jar')
assert log.contains('Take it in the constructor; see our guide.')
assert log.contains('Of acme-rules-1.jar, which has no page about it')
