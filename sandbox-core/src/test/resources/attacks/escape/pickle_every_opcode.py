# completes
import pickle
kinds = set()
for i in range(256):
    for tail in (b'.', b'\n\n.', b'\0\0\0\0\0\0\0\0.'):
        try:
            pickle.loads(b'\x80\x04](K\x01K\x02' + bytes([i]) + tail)
        except Exception as e:
            kinds.add(isinstance(e, (pickle.UnpicklingError, EOFError, ValueError, AttributeError, TypeError, IndexError, KeyError, ImportError)))
print(kinds)
#> {True}
