import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def report = { new JsonSlurper().parse(new File(basedir, "${it}/target/onex-report.json"), 'UTF-8') }
def found = { report(it).findings.collect { [it.rule, it.severity] } }

assert found('orders') == [['RawType', 'warning'], ['RawType', 'warning'], ['ConsoleOutput', 'critical']]
assert report('orders').summary.verdict == 'passed'
assert found('legacy') == [['RawType', 'warning'], ['RawType', 'warning']]
assert !report('legacy').rules.find { it.rule == 'ConsoleOutput' }.enabled

// Who set what, for one module.
assert log.contains('StringId: off (../onex.yaml:3), error (default)')
assert log.contains('scope = everywhere (../onex.yaml:7)')
