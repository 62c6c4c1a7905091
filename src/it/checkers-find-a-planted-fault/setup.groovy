// The very compiler settings of the plugin's own build, cut out of its POM.
def ours = new File(basedir, '../../../pom.xml').text
def compiler = (ours =~ /(?s)<plugin>\s*<groupId>org\.apache\.maven\.plugins<\/groupId>\s*<artifactId>maven-compiler-plugin<\/artifactId>.*?<\/plugin>/)[0]
def complete = compiler.replaceAll(/\$\{([\w.-]+)}/) { all, name -> (ours =~ "<${name}>(.*)</${name}>")[0][1] }
def template = new File(basedir, 'template.xml').text
new File(basedir, 'pom.xml').text = template.replace('<!-- the compiler of the plugin\'s own build -->', complete)
return true
