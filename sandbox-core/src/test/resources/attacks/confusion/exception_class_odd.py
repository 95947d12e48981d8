# raises TypeError
raise int
