def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('could not write its report')
assert log.contains('onex-report.json')
// Our own trouble, not a finding of the user's.
assert log.contains('MojoExecutionException')
