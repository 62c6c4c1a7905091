// The very compiler settings of the plugin's own build, cut out of its POM.
def ours = new File(basedir, '../../../pom.xml').text
def property = { String name -> (ours =~ "<${name}>(.*)</${name}>")[0][1] }
def compiler = (ours =~ /(?s)<plugin>\s*<groupId>org\.apache\.maven\.plugins<\/groupId>\s*<artifactId>maven-compiler-plugin<\/artifactId>.*?<\/plugin>/)[0]
def template = new File(basedir, 'template.xml').text
new File(basedir, 'pom.xml').text = template
    .replace('<!-- the compiler of the plugin\'s own build -->', compiler)
    .replace('${error-prone.version}', property('error-prone.version'))
    .replace('${nullaway.version}', property('nullaway.version'))
return true
