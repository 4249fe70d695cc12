import type { PronounOf } from '../language.js';
import { wordSet } from '../word-set.js';

const men = wordSet(
  'aaron abdul abdullah abraham adam adrian ahmed akira alan albert alberto alejandro alexander alfred ali alistair allan allen alonso amir anders',
  'andrew andy angus anthony antonio antony arnold arthur asif barack barry bashar ben benedict benjamin bernard bernie bert bill billy bob bobby boris',
  'brad bradley brandon brendan brian bruce bryan byron calvin carl carlos cecil cedric charles charlie chuck clarence clive colin connor craig curtis',
  'cyril damian damien dan daniel danny darren dave david dean declan dennis derek derrick diego dietmar dmitry dominic don donald doug douglas duncan',
  'dwight earl ed eddie edgar edmund eduardo edward edwin elon emmanuel enrique eric erik ernest ernesto ethan eugene ewan felipe felix ferdinand fernando',
  'fergus francisco frank franklin franz fred frederick friedrich gareth garry gary gavin geoff geoffrey george gerald gerard gilbert giorgio giovanni',
  'giuseppe glenn gordon graeme graham greg gregory guillermo gunter gustav guy hans harold harry harvey hassan hector heinrich helmut henrik henry',
  'herbert hiroshi howard hugh hugo hussein iain ian ibrahim igor imran isaac ivan jack jacob jacques jake jamal james jan jared jason javier jeff jeffrey',
  'jens jeremy jerome jerry jesse jim jimmy joe joel johan johann john johnny jonas jonathan jorge jose josé josef joseph josh joshua juan julian julio',
  'jürgen justin karl keith ken kenneth kenji kevin khalid kieran klaus kofi kurt kyle lance larry lars laurence lawrence leo leon leonard leonardo liam',
  'lionel lloyd louis luca lucas luigi luis luke luiz magnus mahmoud malcolm manuel marc marco marcus mario mark markus martin marvin matt matteo matthew',
  'maurice max michael michel miguel mike mikhail mitch mitt mohamed mohammad mohammed muhammad murray mustafa narendra nathan nathaniel neil nelson',
  'nicholas nick nicolas nigel noah norman oleg oliver olivier omar oscar osama otto owen pablo patrick paul paulo pedro pete peter phil philip',
  'philippe phillip pierre pieter rafael rahul rajesh ralph ramon raúl ray raymond reginald rene ricardo richard rick ricky rishi rob robert roberto rod',
  'rodney rodrigo roger roland rolf roman ron ronald rory ross roy rudolf rudy rupert russell salman samuel sanjay scott sean sebastian sergei sergey',
  'sergio seth shane shaun sidney silvio simon stanley stefan stephen steve steven stewart stuart sven ted terence theo theodore thomas tim timothy tobias',
  'toby todd tom tomas tommy tony travis trevor tyler victor viktor vince vincent vladimir volodymyr walter warren wayne werner wilfred wilhelm will',
  'william willie winston wolfgang xavier yusuf yves zachary',
);

const women = wordSet(
  'abigail adele adriana agnes aisha alexandra alexandria alice alicia alison allison amanda amber amelia amina amy ana anastasia angela angelina anita ann',
  'anna annabel anne annette annie antonia audrey barbara beatrice becky bella bernadette beth bethany betty beverly brenda bridget britney brittany camilla',
  'carla carmen carol carole caroline carolyn carrie catherine cathy cecilia charlotte cheryl chloe christina christine cindy claire clara claudia',
  'colleen condoleezza connie cynthia daisy danielle daphne deborah debbie deirdre denise diana diane dolores donna doris dorothy edith eileen elaine',
  'eleanor elena eliza elizabeth ella ellen elsa emily emma erica erin esther ethel eva eve evelyn fatima felicity fiona flora florence frances freya',
  'gabriela gabrielle gemma georgia georgina geraldine gertrude gillian gina giorgia gladys gloria grace greta gwen hannah harriet hazel heather heidi',
  'helen helena helga hilary hillary holly ida imogen ingrid irene iris irina isabel isabella isobel ivanka jacinda jacqueline jane janet janice jasmine',
  'jeanette jeanne jennifer jenny jessica jill joanna joanne josephine joyce juanita judith judy julia juliana julie juliet kamala karen karin kate',
  'katherine kathleen kathryn kathy katie katrina kayla kelsey kirsten kirstjen kirsty kristen kristin kristina laura lauren laurie lena leonora letitia',
  'lillian lily linda lisa liz liza lois lorna lorraine louisa louise lucia lucille lucy lydia lynda lynn lynne mabel madeleine madeline maggie malala',
  'mandy marcia margaret margarita maria marian marianne marie marilyn marion marissa marjorie marta martha mary matilda maureen megan meghan melania',
  'melanie melinda melissa mercedes meredith michele michelle mildred minnie miranda miriam molly monica muriel nadia nancy naomi natalia natalie',
  'natasha nicole nina noelle nora norma olga olivia paige pamela patricia patsy paula pauline penelope penny petra phoebe phyllis polly priscilla priti',
  'rachel rebecca renata rhona rita roberta rosa rosalind rose rosemary roxanne ruth sabrina sadie sally samantha sandra sara sarah selina serena sharon',
  'sheila shirley sigrid silvia simone sofia sonia sophia sophie stacey stella stephanie sue susan susanna suzanne svetlana sylvia tamara tanya tara',
  'tatiana teresa theresa tina ursula valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy whitney winifred xenia yasmin yolanda',
  'yvette yvonne zara zoe',
);

/**
 * Common given names and the pronoun that nearly all who bear them go by. Names that both men and women have ("Alex", "Kim",
 * "Robin"), and names not on the list, leave it open.
 */
export const givenNames: PronounOf = new Map([
  ...[...men].map((name) => [name, 'he'] as const),
  ...[...women].map((name) => [name, 'she'] as const),
]);
