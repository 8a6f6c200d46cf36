def log = new File(basedir, 'build.log').getText('UTF-8')

// Each scenario found what is known to be there, and each limit of it is shown.
def known = ['large-file: 1 file', 'large-file-in-chunks: 1 file', 'concurrent: 1 file', 'scalability: 10 files',
             'load-50x100: 3 files', 'load-100x50: 5 files', 'load-200x25: 10 files', 'memory-batches: 1 file', 'long-run: 1 file']
known.each { assert log.contains('onex: ' + it + ' in ') }
assert log.contains('onex: end-to-end: 5 files in ')
assert log.contains('4 findings in 2 files, as known')
assert log.contains('(limit: < 30.00 s), kept')
assert !log.contains('NOT AS KNOWN')

// The second run was compared with the first, and A with B.
assert log =~ /end-to-end: wall time [\d.]+ s, before [\d.]+ s: /
assert log =~ /A\/B on load-100x50: A [\d.]+ s, B [\d.]+ s, B\/A [\d.]+ \(95 %: [\d.]+ to [\d.]+\), A\/A .* 3 rounds: /

// What was written last is of the second run.
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/onex-bench.json'))
assert report.scenarios*.scenario == ['end-to-end']
assert report.scenarios[0].exact
assert report.scenarios[0].offendingFiles == 2
assert report.scenarios[0].findings == [[rule: 'StringId', expected: 2, found: 2], [rule: 'UntypedContainer', expected: 2, found: 2]]
assert report.changes.size() == 2
assert report.contrast.rounds.size() == 3

// A is the version that runs, B the one that was fetched.
assert report.a.version == report.version
assert report.b.version == report.version
assert report.a.settings.threads == 1
assert report.b.settings.threads == Runtime.runtime.availableProcessors()
assert report.a.findings == report.b.findings
assert report.a.findings == 500

// The name of nothing, and a version that nobody has.
assert log.contains('there is no scenario end-to-and; did you mean end-to-end?')
assert log.contains('onex could not measure: version 0.0.0 cannot be had: ')
