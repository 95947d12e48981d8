# raises AttributeError
object.__getattribute__(1, '__dict__')
