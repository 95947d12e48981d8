import gettext
import platform

t = gettext.NullTranslations()
print(t.gettext("a"), t.ngettext("one", "many", 1), t.ngettext("one", "many", 2), t.pgettext("c", "a"), t.npgettext("c", "x", "y", 3))
print(t.info(), t.charset(), gettext.gettext("m"), gettext.ngettext("x", "y", 1), gettext.dgettext("d", "m"), gettext.pgettext("c", "m"))


class Upper(gettext.NullTranslations):
    def gettext(self, message):
        return message.upper()


t.add_fallback(Upper())
print(t.gettext("shout"), gettext.find("nothing"), gettext.textdomain(), gettext.textdomain("mine"), gettext.textdomain())
try:
    gettext.translation("nothing")
except OSError as e:
    print(type(e).__name__, e.strerror, e.filename)
gettext.install("nothing")
print(_("builtin"))
_ = gettext.translation("nothing", fallback=True).gettext
print(_("fallback"))
print(platform.python_version()[:4], platform.python_version_tuple()[:2], type(platform.uname()).__name__, platform.uname()._fields)
print(platform.system(), isinstance(platform.platform(), str), platform.architecture()[0])
