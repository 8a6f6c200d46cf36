import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

def file = { it.path.replaceFirst('.*/', '') }

assert report.suppressed.collect { [it.rule, it.severity, file(it), it.line, it.reason, it.until] } == [
    ['ConsoleOutput', 'warning', 'Shop.java', 9, 'this is a tool for the terminal', null],
    ['ConsoleOutput', 'warning', 'Shop.java', 13, 'this is a tool for the terminal', null],
    ['ObjectTyped', 'critical', 'Order.java', 8, 'the partner sends whatever it wants', '2999-12-31'],
    ['RawType', 'error', 'Order.java', 12, 'callers of version 1 still link against this', null],
]
assert report.suppressed.every { it.fingerprint ==~ /[0-9a-f]{16}/ && it.message }

assert report.findings.collect { [it.rule, it.severity, file(it), it.line] } == [
    ['StaleSuppression', 'warning', 'OrderId.java', 5],
    ['ObjectTyped', 'critical', 'OrderLine.java', 6],
    ['BadSuppression', 'error', 'OrderLine.java', 6],
    ['ObjectTyped', 'critical', 'OrderLine.java', 7],
    ['StaleSuppression', 'error', 'OrderLine.java', 7],
]
assert report.summary.findings ==
    [critical: 2, error: 2, warning: 1, new: 5, baselined: 0, suppressed: 4]
assert report.summary.complete
assert report.summary.breaches*.parameter == ['failOn']

assert log =~ /(?m)^\[ERROR\] .*OrderLine\.java:\[6,21\] BadSuppression: this marker gives no reason/
assert log =~ /(?m)^\[ERROR\] .*OrderLine\.java:\[7,21\] StaleSuppression: this marker held until 2020-02-29/
assert log =~ /(?m)^\[WARNING\] .*OrderId\.java:\[5,3\] StaleSuppression: nothing here offends ConsoleOutput/
assert !(log =~ /Order\.java:\[|Shop\.java:\[/)
assert log.contains('4 suppressed')
