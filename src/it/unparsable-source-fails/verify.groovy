import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.summary.verdict == 'failed'
assert !report.summary.complete
assert report.summary.files == [found: 3, checked: 1, cached: 0, skipped: 0, failed: 2]
assert report.findings.collect { "${it.rule} ${it.path}".toString() } == [
    'UnparsableSource src/main/java/shop/Broken.java',
    'UnparsableSource src/main/java/shop/Conflict.java',
    'ConsoleOutput src/main/java/shop/Fine.java',
]
assert report.findings[0].severity == 'critical'
assert log =~ /(?m)^\[ERROR\] .*Broken\.java:\[\d+,\d+\] UnparsableSource: not parsable as Java 17: /
assert log =~ /(?m)^\[ERROR\] .*Conflict\.java:\[5,1\] UnparsableSource: /
