import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/onex-report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.summary.verdict == 'failed'
assert report.summary.findings.critical == 3
assert report.summary.breaches*.parameter == ['failOn']
assert report.findings.collect { "${it.rule} ${it.severity} ${it.symbol}".toString() } == [
    'ObjectTyped critical shop.model.Event#payload',
    'UntypedContainer critical shop.model.Event#attributes',
    'RawType critical shop.model.Event#tags',
]
assert log =~ /(?m)^\[ERROR\] .*Event\.java:\[6,28\] ObjectTyped: /
assert log.contains('BUILD FAILURE')
assert log.contains('failOn')
assert log.contains('onex-report.json')
// Findings are the user's, not trouble of the plugin's.
assert log.contains('MojoFailureException')
assert !log.contains('MojoExecutionException')
