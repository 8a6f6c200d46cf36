// Otherwise the repository would be the one that these tests lie in.
assert new File(basedir, '.git').mkdirs()
