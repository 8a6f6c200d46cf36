def log = new File(basedir, 'build.log').getText('UTF-8')

// All of them at once, each with its line, what was written, what is allowed and a guess.
[
    'onex.yaml:1: failon: there is no such key; did you mean failOn?',
    'onex.yaml:2: preset: stric: allowed is recommended, recommended-0.1, strict,',
    'did you mean strict?',
    'onex.yaml:3: includeTests: ture: allowed is true, false; did you mean true?',
    'onex.yaml:5: rules.RawTyp: there is no such rule; did you mean RawType?',
    'onex.yaml:6: rules.BroadCatch: it is a list; write critical, error, warning, on, off, or nested options',
    'onex.yaml:8: rules.StringId.noun: the rule has no such option;',
    'did you mean nouns?',
    'onex.yaml:10: rules.StringId.nouns: the key stands in line 9 already; keep one',
    'onex.yaml:11: thresholds: 10: write a key per limit, as maxErrors: 10',
    'onex.yaml:13: tests.rulez: there is no such key; the only one is rules',
    'onex.yaml:15: skip: it can be set in the pom and on the command line only',
    '<excluded>: there is no such parameter; did you mean excludes?',
    '<threads>none</threads>: allowed is a number from 1 to 1024',
    '<models><annotation>: there is no such list; did you mean annotations?',
].each { assert log.contains(it) }
assert log.contains('MojoExecutionException')
assert !new File(basedir, 'target/onex-report.json').exists()
