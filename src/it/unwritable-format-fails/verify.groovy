def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('could not write its report: cannot write ')
assert log.contains('onex-report.sarif')
// Our own trouble, not a finding of the user's.
assert log.contains('MojoExecutionException')
assert !new File(basedir, 'occupied/onex-report.html').exists()
// What fails does not keep the others from being written.
assert new File(basedir, 'occupied/onex-report.json').file
assert new File(basedir, 'occupied/onex-gitlab.json').text == '[]\n'
