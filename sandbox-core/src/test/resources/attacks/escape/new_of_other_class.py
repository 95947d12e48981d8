# raises TypeError
object.__new__(int)
