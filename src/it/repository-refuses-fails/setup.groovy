import com.sun.net.httpserver.HttpServer
import io.github.migratemaven.testkit.RealBuild

def company = HttpServer.create(new InetSocketAddress(InetAddress.loopbackAddress, 0), 0)
company.createContext('/') { exchange ->
    exchange.sendResponseHeaders(403, -1)
    exchange.close()
}
company.start()
context.put('company', company)
RealBuild.in(basedir, context, postgresMajor).typed("-Dcompany.port=${company.address.port}")
