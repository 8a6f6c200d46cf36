def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('onex: skipped')
assert log.contains('BUILD SUCCESS')
assert !new File(basedir, 'target/onex-report.json').exists()
