import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.findings.collect { [it.rule, it.severity, it.line] } == [
    ['RawType', 'warning', 9],
    ['RawType', 'warning', 9],
    ['ConsoleOutput', 'error', 10],
]
def rules = report.rules.collectEntries { [it.rule, it] }
assert !rules.StringId.enabled
assert rules.StringId.findings == 0
assert rules.RawType.severity == 'warning'
assert report.summary.breaches*.parameter == ['failOn']
