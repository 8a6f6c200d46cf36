import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.summary.verdict == 'passed'
assert report.alerts.collect { [it.metric, it.severity, it.threshold] } == [
    ['processing_time', 'high', 0.001],
    ['memory_usage', 'high', 1],
    ['error_rate', 'critical', 0],
    ['throughput', 'medium', 1000000],
    ['concurrent_efficiency', 'low', 1000],
]
assert report.alerts.every { it.value > 0 }
['maxProcessingTime', 'maxPeakMemory', 'maxErrorRate', 'minThroughput', 'minConcurrentEfficiency'].each {
  assert log =~ "\\[WARNING\\] onex: .*; ${it} (allows at most|asks for at least) "
}
assert report.history.window.violations*.metric.sort() == report.alerts*.metric.sort()
assert report.history.comparison == 'no-baseline'
assert report.history.reason == 'no history is kept'
assert log.contains('BUILD SUCCESS')
