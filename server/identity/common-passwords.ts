/**
 * Words that stand behind the passwords met most often in breaches, without the digits, capitals and signs that people put around them.
 * Written by hand; loaded when a password is first chosen.
 */
const words = `
password passwort passw passwd pass passcode parola contrasena motdepasse senha wachtwoord haslo parol sifre
qwerty qwertz azerty qwertyuiop asdf asdfg asdfgh asdfghjkl zxcv zxcvb zxcvbnm qaz qazwsx qweasd qweasdzxc qwe asd zxc
welcome willkommen bienvenue bienvenido benvenuto bemvindo hello hallo hola bonjour ciao salut namaste marhaba
admin administrator root superuser sysadmin user guest test tester testing tests temp temporary demo default change changeme
changeit letmein opensesame login logon signin access secret secrets private secure security master god boss
iloveyou iloveu loveyou loveme love lovely lover sweetheart honey baby babygirl babyboy darling princess angel angels
monkey dragon tiger lion eagle falcon wolf bear panda kitty kitten puppy dog doggy cat snoopy garfield bunny rabbit
shadow ghost phantom ninja samurai pirate wizard hunter killer ranger soldier warrior knight viking spartan
batman superman spiderman ironman hulk joker pokemon pikachu naruto goku mario zelda starwars skywalker vader matrix hobbit
harry harrypotter potter gandalf frodo minecraft fortnite roblox playstation nintendo xbox gamer gaming player
football soccer baseball basketball hockey tennis golf rugby cricket boxing karate racing champion winner
arsenal chelsea liverpool barcelona realmadrid juventus bayern manchester united lakers yankees cowboys eagles steelers packers
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
spring summer autumn fall winter season christmas xmas newyear halloween easter birthday holiday vacation weekend
sunshine sunny moon star stars rainbow flower flowers rose lily daisy butterfly ocean river mountain forest
red blue green yellow orange purple pink black white silver gold golden diamond crystal ruby
apple banana cherry strawberry cookie chocolate candy sugar coffee pizza cheese pepper ginger
google facebook twitter instagram linkedin amazon microsoft windows android samsung iphone apple yahoo gmail netflix youtube github
internet computer laptop server database network system windows linux ubuntu oracle cisco router
michael jennifer thomas jordan michelle charlie andrew matthew daniel joshua jessica ashley amanda nicole hannah sarah
robert william david james john joseph george richard anthony martin maria anna laura sophie emma olivia alexander
alex max sam jack ben tom leo mia lisa julia marie peter paul stefan sandra andrea monica claudia marco luca giulia
london paris berlin madrid rome moscow newyork chicago boston dallas houston texas california florida america england france
germany italy spain brazil mexico canada india china japan korea seoul tokyo busan dubai kuwait cairo egypt saudi riyadh
dkssud dkssudgktpdy qlalfqjsgh tkfkdgo tkfkd rladudgk alsrn dbsgk whdgus gksrnr eogksalsrnr vmfpdl cjstk sarang saranghae annyeong
korea hanguk seoul taeyang haneul minsu jisoo habibi habibti allah muhammad mohamed mohammed ahmed ali fatima alhamdulillah bismillah inshallah
company business office work home house family mother father mama papa mommy daddy friend friends forever
money dollar rich lucky happy smile peace freedom freedoms jesus christ church faith blessed heaven
trustno trustnoone whatever nothing something anything everything blahblah fuckyou fuckoff asshole bitch shit sexy
starbucks porsche ferrari mercedes bmw audi toyota honda harley mustang corvette ford chevy jeep
cheese computer whatever freedom hottie loveme flower bailey buster tigger cooper rocky max maggie pepper daisy
abc abcd abcde abcdef abcdefg abcabc aaa aaaa xxx xxxx zzz aabbcc abcxyz xyz
access acces hunter trust dallas yankees thunder lightning storm phoenix merlin maverick rocket cosmos
shop shopping store market marketplace buy order customer seller vendor account mypassword mypass newpassword oldpassword
p ps pw pwd key code pin admin adminadmin rootroot testtest useruser passpass passwordpassword
`;

const known = new Set(words.split(/\s+/).filter(Boolean));

export function isCommonWord(word: string): boolean {
  return known.has(word);
}
