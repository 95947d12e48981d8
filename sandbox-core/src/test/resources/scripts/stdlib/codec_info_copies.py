import codecs
import copy

known = codecs.lookup('utf-8')
for made in (copy.copy(known), copy.deepcopy(known)):
    print(type(made).__name__, made == known, made.name, made.encode('é'), made.decode(b'\xc3\xa9'), len(made),
          made.incrementaldecoder is known.incrementaldecoder, made._is_text_encoding)
