package io.github.migratemaven.embedded;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;

/** Free TCP ports on loopback. */
final class Ports {

  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 30_000;
  private static final int ATTEMPTS = 100;

  private Ports() {}

  /** A port that was free a moment ago. */
  static int free() throws IOException {
    try (ServerSocket socket = bound(0)) {
      return socket.getLocalPort();
    }
  }

  /**
   * A port that is free and likely to be so tomorrow: below those that systems give to outgoing
   * connections (from 32768 or 49152).
   */
  static int freeAndLasting() throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int port = LOWEST + new SecureRandom().nextInt(HIGHEST - LOWEST);
      try (ServerSocket socket = bound(port)) {
        return socket.getLocalPort();
      } catch (BindException e) {
        continue;
      }
    }
    return free();
  }

  private static ServerSocket bound(int port) throws IOException {
    ServerSocket socket = new ServerSocket();
    socket.setReuseAddress(true);
    socket.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port));
    return socket;
  }
}
