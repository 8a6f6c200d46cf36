import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.summary.verdict == 'failed'
assert report.summary.breaches*.parameter == ['maxRegression']
assert report.summary.breaches*.limit == ['20 %']
assert log.contains('; maxRegression allows 20 %')
assert log.contains('MojoFailureException')

// Written whatever the verdict.
def rows = new File(basedir, 'history/rows.jsonl').readLines('UTF-8')
assert new JsonSlurper().parseText(rows.last()).verdict == 'failed'
