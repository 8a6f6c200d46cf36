import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.summary.files == [found: 8, checked: 4, cached: 0, skipped: 0, failed: 4]
assert !report.summary.complete
assert report.findings.collect { [it.rule, it.path - 'src/main/java/'] } == [
    ['IncompleteAnalysis', 'Braces.java'],
    ['ConsoleOutput', 'LongString.java'],
    ['IncompleteAnalysis', 'Parentheses.java'],
    ['UnparsableSource', 'Unbalanced.java'],
    ['UnparsableSource', 'Zero.java'],
]
assert log.contains('BUILD SUCCESS')
