import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.summary.verdict == 'failed'
// All breaches, not the first alone.
assert report.summary.breaches*.parameter == ['maxErrors', 'maxWarnings']
assert log.contains('maxErrors')
assert log.contains('maxWarnings')
assert log.contains('MojoFailureException')
