// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Threads take turns: nothing hangs, nothing outlives its execution, all runs are alike. */
final class ThreadsTest {
  private static Execution start(Session session, String source, long steps) {
    return session.start(
        Program.compile(source, "main.py"),
        ExecutionOptions.DEFAULT.withLimits(Limits.DEFAULT.withSteps(steps)));
  }

  private static String output(Session session, String source) {
    Execution execution = start(session, source, 10_000_000);
    Progress progress = execution.run(Long.MAX_VALUE);
    Output output = execution.drainOutput();
    return progress instanceof Progress.Failed(GuestError error)
        ? output.stdout() + error.message()
        : output.stdout();
  }

  @Test
  void waitingForWhatNeverComesRaises() {
    for (String wait :
        new String[] {
          "l = threading.Lock(); l.acquire(); l.acquire()",
          "queue.Queue().get()",
          "threading.Event().wait()",
          "t = threading.Thread(target=threading.Event().wait); t.start(); t.join()",
          "threading.Barrier(2).wait()",
        }) {
      assertThat(output(Session.create(), "import threading, queue\n" + wait))
          .as(wait)
          .startsWith("deadlock: every thread waits for another one");
    }
  }

  @Test
  void threadsThatCrossTheirLocksAreReported() {
    String source =
        """
        import threading, time
        a, b = threading.Lock(), threading.Lock()
        def cross(x, y):
            with x:
                while not crossed: pause()
                with y: pass
        crossed = []
        def pause(): gate.wait()
        gate = threading.Event()
        ts = [threading.Thread(target=cross, args=p) for p in ((a, b), (b, a))]
        for t in ts: t.start()
        crossed.append(1)
        gate.set()
        try:
            for t in ts: t.join()
        except RuntimeError as error:
            print(str(error)[:8])
        """;
    assertThat(output(Session.create(), source)).isEqualTo("deadlock\n");
  }

  @Test
  void anEndlessThreadEndsAtItsStepsAndTheSessionGoesOn() {
    Session session = Session.create();
    String source =
        """
        import threading
        def spin():
            while True: pass
        before = threading.Thread(target=lambda: None)
        threading.Thread(target=spin).start()
        """;
    assertThat(start(session, source, 100_000).run(Long.MAX_VALUE))
        .isInstanceOf(Progress.LimitExceeded.class);
    assertThat(session.usable()).isTrue();
    String next =
        """
        print(threading.active_count(), threading.current_thread().name)
        t = threading.Thread(target=print, args=('runs',)); t.start(); t.join()
        print(before.is_alive())
        """;
    assertThat(output(session, next)).isEqualTo("1 MainThread\nruns\nFalse\n");
  }

  @Test
  void daemonsEndWithTheProgramAndOthersAreWaitedFor() {
    Session session = Session.create();
    String source =
        """
        import threading, queue
        q = queue.Queue()
        def serve():
            while True: print('got', q.get())
        d = threading.Thread(target=serve, daemon=True); d.start()
        e = threading.Event()
        def last():
            e.wait(); print('last')
        threading.Thread(target=last).start()
        q.put(1)
        threading.Thread(target=e.set).start()
        print('end')
        """;
    assertThat(output(session, source)).isEqualTo("end\ngot 1\nlast\n");
    assertThat(output(session, "print(d.is_alive(), threading.active_count())"))
        .isEqualTo("False 1\n");
  }

  @Test
  void everyPreemptionGivesTheSameOutput() {
    String source =
        """
        import threading
        turn = threading.Condition(); log = []
        def work(name):
            for i in range(5):
                with turn:
                    log.append(name + str(i)); turn.notify_all(); turn.wait(0)
        ts = [threading.Thread(target=work, args=(n,)) for n in 'abc']
        for t in ts: t.start()
        for t in ts: t.join()
        print(*log)
        """;
    String whole = output(Session.create(), source);
    for (int slice : new int[] {1, 7, 100}) {
      Execution execution = start(Session.create(), source, 10_000_000);
      while (!execution.run(slice).isFinal()) {
        assertThat(execution.progress()).isInstanceOf(Progress.Preempted.class);
      }
      assertThat(execution.drainOutput().stdout()).isEqualTo(whole);
    }
    assertThat(whole).contains("a4").contains("b4").contains("c4");
  }
}
