# raises TypeError
import types
types.TracebackType(None, 5, 0, 0)
