// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.server.mcp.Outlet;
import dev.hognose.server.wire.Json;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** Messages on their way to a stream, each on a line of its own. */
final class LineOutput implements AutoCloseable {

  private final PrintStream stream;
  private int open;

  LineOutput(PrintStream stream) {
    this.stream = stream;
  }

  /** The way back for one message. */
  synchronized Outlet outlet() {
    open++;
    return new LineOutlet();
  }

  private synchronized void write(Json.Obj message) {
    byte[] text = message.toBytes();
    stream.write(text, 0, text.length);
    stream.write('\n');
    stream.flush();
  }

  private synchronized void answered() {
    open--;
    notifyAll();
  }

  /** Waits until all messages are answered, but not for ever. */
  synchronized void awaitAnswers(long millis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (open > 0) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        return;
      }
      wait(left);
    }
  }

  @Override
  public void close() {
    stream.flush();
  }

  private final class LineOutlet implements Outlet {
    private boolean over;

    @Override
    public boolean carriesMore() {
      return true;
    }

    @Override
    public void send(Json.Obj message) {
      write(message);
    }

    @Override
    public void answer(int httpStatus, Json.Obj message) {
      write(message);
      close();
    }

    @Override
    public void founds(String sessionId) {
      // a process has one session, which needs no id
    }

    @Override
    public void close() {
      synchronized (this) {
        if (over) {
          return;
        }
        over = true;
      }
      answered();
    }

    @Override
    public void onGone(Runnable work) {
      // the client goes when standard input ends, and all ends with it
    }
  }
}
