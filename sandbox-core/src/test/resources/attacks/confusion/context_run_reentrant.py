# raises RuntimeError
import contextvars
c = contextvars.copy_context()
c.run(c.run, print)
