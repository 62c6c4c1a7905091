package io.github.migratemaven.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes connections on loopback, says nothing, and counts them. */
public final class SilentPublisher implements AutoCloseable {

  private final ServerSocket socket;
  private final AtomicInteger visits = new AtomicInteger();

  private SilentPublisher(ServerSocket socket) {
    this.socket = socket;
  }

  /** On a free port. */
  public static SilentPublisher open() {
    try {
      SilentPublisher publisher =
          new SilentPublisher(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
      Thread thread = new Thread(publisher::count, "publisher");
      thread.setDaemon(true);
      thread.start();
      return publisher;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it listens. */
  public int port() {
    return socket.getLocalPort();
  }

  /** How many have connected. */
  public int visits() {
    return visits.get();
  }

  private void count() {
    while (!socket.isClosed()) {
      try (Socket visitor = socket.accept()) {
        visits.incrementAndGet();
      } catch (IOException closed) {
        return;
      }
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
