# raises TypeError
type('C', (), {1: 2, None: 3})()(1)
