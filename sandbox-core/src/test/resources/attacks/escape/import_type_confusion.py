# raises TypeError
__import__(b'json')
