# raises TypeError
type((lambda: 0).__code__)(0, 0, 0, 0, 0, 0, b'\xff' * 100, (), (), (), '', '', '', 0, b'', b'')
