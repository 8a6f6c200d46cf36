import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')

assert report.findings.collect { [new File(it.path).name, it.rule, it.severity] }.unique() == [
    // The pom says critical, the file off.
    ['Order.java', 'StringId', 'critical'],
    // Only the file says that it looks here.
    ['Order.java', 'RawType', 'warning'],
    // The command line says warning, the pom critical, the file off.
    ['Order.java', 'ConsoleOutput', 'warning'],
    // For tests the file says warning, and the pom that nobody minds output.
    ['OrderTest.java', 'RawType', 'warning'],
]
// The command line says never.
assert report.summary.verdict == 'passed'
// Only the file says how many.
assert report.run.threads == 1
