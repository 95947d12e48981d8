# raises TypeError
raise ValueError().with_traceback(5)
