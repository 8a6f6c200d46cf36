def log = new File(basedir, 'build.log').getText('UTF-8')

assert log =~ /onex: 1 file in [\d.]+ s with the settings of this project, 2 workers/

// Each strategy says what it saw.
assert log =~ /onex: memory: at most \S+ of \S+ were in use, and nothing waited for it; nothing to try/
assert log =~ /onex: concurrency: 2 workers kept [\d.]+ of \d+ processors busy; to try: threads=1/
assert log.contains('onex: caching: this version has no cache, so there is nothing to set; nothing to try')
assert log =~ /onex: chunking: the largest file has \d+B, chunks have 1MB, so none would be cut; nothing to try/

// What was tried is listed with its measurements, recommended or not.
assert log =~ /recommended threads=1: A [\d.]+ s, B [\d.]+ s, B\/A [\d.]+ .* 3 rounds: /
assert log.contains('leave it as it is') || log.contains('onex: to set in the pom, each tried by itself:')

// The same in a file.
def result = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/onex-tune.json'))
assert result.profile.settings.threads == 2
assert result.profile.files == 1
assert result.advice*.strategy == ['memory', 'concurrency', 'caching', 'chunking']
assert result.tried[0].parameter == 'threads'
assert result.tried[0].value == '1'
assert result.tried[0].contrast.rounds.size() == 3

// It edits nothing.
assert new File(basedir, 'pom.xml').text.contains('<threads>2</threads>')
assert !new File(basedir, 'target/onex-report.json').exists()
