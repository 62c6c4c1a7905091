context.serversBefore = io.github.migratemaven.testkit.BuildServers.present()
return true
