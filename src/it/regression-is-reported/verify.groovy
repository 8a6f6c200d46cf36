import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.summary.verdict == 'passed'
assert report.history.comparison == 'regressed'
assert report.history.regressions*.metric == ['bytes']
assert report.history.regressions[0].baseline == 10
assert log =~ /\[WARNING\] onex: regression: bytes of source for the same input and rules: \d+, \d+ % more than the 10 of the run of /

// A line that is no row is said and does not hide the others.
assert report.history.problems.size() == 1
assert log =~ /\[WARNING\] onex: a line of the history .*rows\.jsonl, line 2, cannot be read/
assert new File(basedir, 'history/rows.jsonl').readLines('UTF-8').size() == 3
assert log.contains('BUILD SUCCESS')
