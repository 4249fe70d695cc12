/** The commonest small words of some languages, a space between two, by which a text tells its own; words that two share are left to count for both. */
export const stopWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as by at from has have it their his said were which not but this are be an who',
  fr: 'le la les des et en un une du que dans pour qui sur par au est pas avec il elle aux son sont ce cette été plus à ont',
  de: 'der die und das den von zu mit im auf für ist nicht ein eine dem des sich auch es dass wird bei nach hat wurde einen sind am als',
  es: 'el la los las de que y en un una del por con para su al se lo más como pero sus fue ha este esta es no son según',
  it: 'il lo gli della di che e per un una del con non nel alla dei delle sono ha al più dal anche si da è nella come le stato',
  pt: 'o os da do dos das que e em um uma para com não por no na mais ao foi são pelo pela também à sua seu é ser disse',
  nl: 'de het een van en in is dat op te voor met zijn niet aan er door ook naar bij uit om wordt heeft werd maar over nog deze worden',
  sv: 'och att det som på är för av med den till inte har om ett men de från var vid så en under också efter kan sig nu han hon',
  da: 'og at det som på er for af med den til ikke har om et men de fra var ved blev også efter kan sig nu han hun en være',
  pl: 'i w na z do nie się że jest to o od po przez dla oraz jak był ale są za które co tym został tego jego ze być także',
};
